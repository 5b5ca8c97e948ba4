// The extension's own tables, read and written from one of its pages (`page.evaluate`): each function runs there, alone.

/** Somebody is signed in, of whose server nothing is heard. */
export const SIGN_IN = (session: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('vidhuk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('meta', 'readwrite');
      writing.objectStore('meta').put({ name: 'session', value: session });
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

/** All rows of a table. */
export const ROWS = (table: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('vidhuk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction(table).objectStore(table).getAll();
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result);
      };
    };
  });

/** One row of `meta`: who is signed in, what the team has set. */
export const PUT_META = (row: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('vidhuk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('meta', 'readwrite');
      writing.objectStore('meta').put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
