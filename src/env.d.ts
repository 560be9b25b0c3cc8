/// <reference types="astro/client" />

declare namespace App {
  /** What language a page speaks around the texts that it shows: every component has it in `Astro.locals`. */
  interface Locals {
    locale: import('./core/schema/site.ts').Locale;
    words: import('./i18n/catalogue.ts').Catalogue;
  }
}

// Declared by hand: TypeScript would otherwise infer a type from every number of the files.
/* eslint-disable no-restricted-exports -- a JSON module exports nothing else */
declare module 'world-atlas/countries-50m.json' {
  const topology: import('topojson-specification').Topology;
  export default topology;
}

declare module 'i18n-iso-countries/codes.json' {
  const codes: [alpha2: string, alpha3: string, numeric: string, subdivisions: string][];
  export default codes;
}
