/**
 * Makes what is made from an object once, and keeps it as long as the object lives.
 *
 * @param make - works out what belongs to an object
 */
export function once<key extends object, value>(make: (key: key) => value): (key: key) => value {
  const made = new WeakMap<key, value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
