import type { PictureName } from '../../paths.ts';
import { PICTURE_WIDTH } from '../../picture/picture-document.ts';
import type { ViewContext } from '../view-context.ts';

/** A picture that stands beside its page. Its size is known before it is drawn, so that the page keeps room for it. */
export interface PictureView {
  src: string;
  width: number;
  height: number;
}

export function pictureView({ paths }: ViewContext, page: string, name: PictureName, height: number): PictureView {
  return { src: paths.picture(page, name), width: PICTURE_WIDTH, height };
}
