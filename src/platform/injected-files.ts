/** Scripts that the worker brings into a page when they are needed, each built as one file of this name. */
export const INJECTED_FILES = { picker: 'picker.js' } as const;
