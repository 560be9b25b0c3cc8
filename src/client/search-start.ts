/** What the opener fetches when a reader first turns to the search in the header. */
import { startSearchBox } from './search-box.ts';

const box = document.querySelector<HTMLFormElement>('.search-box');
const field = box?.querySelector('input');
if (box && field) startSearchBox(box, field);
