/**
 * The same function, worked out once for each object and remembered as long as the object lives: a paper
 * stands in many files, but is written once.
 */
export function onceEach<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
