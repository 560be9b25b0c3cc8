export default function configure(eleventy) {
  eleventy.addGlobalData('layout', 'page.njk');
  return { dir: { input: 'pages', includes: '../_includes', output: '_site' } };
}
