/** What a part of the site can be read as. */
interface Parts {
  document: Document;
  json: unknown;
}

/** Fetches a part of the site. The browser itself makes a document of a page, as its policy has no text become one, and runs nothing of it. */
export function loadPart<Kind extends keyof Parts>(address: string, kind: Kind): Promise<Parts[Kind]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = kind;
    request.onloadend = () => {
      const part = request.response as Parts[Kind] | null;
      // The page that stands for one that is missing is no part either.
      if (part && request.status < 400) resolve(part);
      else reject(new Error(address));
    };
    request.open('GET', address);
    request.send();
  });
}
