/** Leads a link to a part of a page that moved to that part: the page's own refresh, which works without this, forgets it. */
const link = document.querySelector<HTMLAnchorElement>('[data-moved]');
if (link && location.hash !== '') location.replace(link.href + location.hash);
