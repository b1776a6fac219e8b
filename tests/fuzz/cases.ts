/** The number of cases for a property that is not tried a hundred times: fewer, because each takes long, or more, because each takes nothing. */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly fuzz: { readonly times: number; readonly seed: number | undefined };
  }
}

export const cases = (inATest: number): number => inATest * inject('fuzz').times;
