/** Runs steps that do not depend on one another, so that a failure of one leaves the others alone. */

/** Never rejects; what failed is told by the step's name, for whoever looks at the worker's console. */
export async function runAll(steps: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  await Promise.all(
    Object.entries(steps).map(async ([name, step]) => {
      try {
        await step();
      } catch (cause) {
        console.error(`Foldaway failed at ${name}`, cause);
      }
    }),
  );
}
