/** Where a part of a page that is looked at alone stands with regard to the page's article. */
export type Surroundings = 'before' | 'between' | 'after';
