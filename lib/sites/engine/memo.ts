// What is worked out once for each key and then remembered, for as long as the page lives.

export const memo = <K, T extends object>(make: (key: K) => T): ((key: K) => T) => {
  const made = new Map<K, T>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
};
