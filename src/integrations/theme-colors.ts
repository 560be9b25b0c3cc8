import type { AstroIntegration } from 'astro';
import type { Site } from '../core/schema/site.ts';

const MODULE = 'virtual:theme-colors.css';

/** Makes the site's palette (site.config.ts) the first tier of the CSS tokens, in the one stylesheet. */
export function themeColors(colors: Site['colors']): AstroIntegration {
  const tokens = Object.entries(colors).map(
    ([name, { light, dark }]) => `--palette-${name}: light-dark(${light}, ${dark});`,
  );
  return {
    name: 'theme-colors',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'theme-colors',
                resolveId: (id: string) => (id === MODULE ? `\0${MODULE}` : undefined),
                load: (id: string) =>
                  id === `\0${MODULE}` ? `@layer tokens { :root { ${tokens.join(' ')} } }` : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
