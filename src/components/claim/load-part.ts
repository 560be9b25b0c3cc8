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
      if (part) resolve(part);
      else reject(new Error(address));
    };
    request.open('GET', address);
    request.send();
  });
}
