/**
 * What several rules ask of one subject is worked out once, and forgotten when the subject is
 * checked.
 */

/**
 * Works something out of the input, the first time that a rule asks for it; after that, what it
 * was.
 */
export type Once<Input> = <Value>(work: (input: Input) => Value) => Value;

/** The input with a memory of its own, kept as long as the input itself. */
export function withOnce<Bare extends object>(bare: Bare): WithOnce<Bare> {
  const known = new Map<unknown, unknown>();
  const input: WithOnce<Bare> = {
    ...bare,
    once: <Value>(work: (input: WithOnce<Bare>) => Value): Value => {
      if (!known.has(work)) known.set(work, work(input));
      return known.get(work) as Value;
    },
  };
  return input;
}

type WithOnce<Bare> = Bare & { readonly once: Once<WithOnce<Bare>> };
