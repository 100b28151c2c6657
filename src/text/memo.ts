/**
 * Keeps what was made last for the first of some objects, where all of them are frozen with all that
 * they hold: of what can still change, it is made anew each time.
 *
 * @param make - works out what belongs to the objects, from nothing else
 */
export function memo<parts extends readonly unknown[], made>(
  make: (...parts: parts) => made,
): (...parts: parts) => made {
  const kept = new WeakMap<object, { readonly parts: parts; readonly made: made }>();
  return (...parts) => {
    const [first] = parts as readonly unknown[] as readonly [object];
    const last = kept.get(first);
    if (last?.parts.every((part, i) => part === parts[i])) return last.made;
    const made = make(...parts);
    if (parts.every(isFrozen)) kept.set(first, { parts, made });
    return made;
  };
}

function isFrozen(value: unknown): boolean {
  const isPlain = Object(value) !== value;
  return isPlain || (Object.isFrozen(value) && Object.values(value as object).every(isFrozen));
}
