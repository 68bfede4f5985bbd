/** The options last used first, in the order they were used; the others keep their order. */
export function lastUsedFirst<O extends { readonly value: string }>(
  options: readonly O[],
  lastUsed: readonly string[],
): readonly O[] {
  const recent = lastUsed.flatMap((value) => options.find((option) => option.value === value) ?? []);
  return [...recent, ...options.filter((option) => !lastUsed.includes(option.value))];
}
