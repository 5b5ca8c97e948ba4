// A saved page as a document, for the verbs that read pages: its scripts are not run and nothing is loaded.

/** The document lives as long as `read` runs. jsdom is loaded when it is wanted: a wrong call is answered at once. */
export const inJsdom = async <T>(html: string, url: string, read: (document: Document) => T): Promise<T> => {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // A page's broken style sheets are its own business.
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return read(window.document);
  } finally {
    window.close();
  }
};
