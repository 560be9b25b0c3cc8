import type { AstroIntegration } from 'astro';
import type { Site } from '../core/schema/site.ts';

/** Puts the site's colors (site.config.ts) where `@palette` stands in the stylesheets: the first tier of the tokens. */
export function themeColors(colors: Site['colors']): AstroIntegration {
  const tokens = Object.entries(colors).map(([name, { light, dark }]) => ({
    prop: `--palette-${name}`,
    value: `light-dark(${light}, ${dark})`,
  }));
  return {
    name: 'theme-colors',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            css: {
              postcss: {
                plugins: [
                  {
                    postcssPlugin: 'palette',
                    AtRule: {
                      palette: (rule) => {
                        const { source } = rule;
                        for (const token of tokens) rule.before({ ...token, ...(source && { source }) });
                        rule.remove();
                      },
                    },
                  },
                ],
              },
            },
          },
        });
      },
    },
  };
}
