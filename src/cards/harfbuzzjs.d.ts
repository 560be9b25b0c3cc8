/** What is used here of harfbuzzjs, which comes without types. */
declare module 'harfbuzzjs' {
  interface Blob {
    destroy(): void;
  }
  interface Face {
    readonly upem: number;
    destroy(): void;
  }
  interface Font {
    /** Outline of a glyph as an SVG path; y points up. */
    glyphToPath(glyph: number): string;
    destroy(): void;
  }
  interface Glyph {
    /** Number in the font; 0 where the font has none for the character. */
    g: number;
    /** Where in the text the character begins, in UTF-16 units. */
    cl: number;
    ax: number;
    dx: number;
    dy: number;
  }
  interface ShapedBuffer {
    addText(text: string): void;
    guessSegmentProperties(): void;
    setDirection(direction: 'ltr' | 'rtl'): void;
    json(): Glyph[];
    destroy(): void;
  }
  interface HarfBuzz {
    createBlob(data: Uint8Array): Blob;
    createFace(blob: Blob, index: number): Face;
    createFont(face: Face): Font;
    createBuffer(): ShapedBuffer;
    shape(font: Font, buffer: ShapedBuffer): void;
  }
  const loaded: Promise<HarfBuzz>;
  export = loaded;
}
