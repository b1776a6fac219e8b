/** A page to test on: an article long enough to be one, with whatever a test puts around it. */

const PARAGRAPHS = [
  'The council of Lower Wick voted on Monday to keep its clock seven minutes slow, as it has been since the flood of 1952, and thereby ended the longest debate in the history of the town.',
  'The clock had stopped when the water reached the tower. When it was started again, the sexton set it by his own watch, which had stopped for a while too, and nobody noticed until the first bus of the new timetable left without its passengers.',
  '“We have arranged our lives around it,” said the baker, Agnes Toll, whose ovens are lit by the stroke of three. “If it were right, everything else would be wrong.” Her bread, she pointed out, has never been late.',
  'Engineers from the county had offered to correct the clock without charge. Their letter, which was read aloud, explained that the repair would take about seven minutes, and the laughter in the hall lasted nearly as long.',
  'Twelve members voted for the old time and nine against it, while two arrived after the vote had been taken. The minutes record that the session was closed at half past eight, or, as the chairman added, thereabouts.',
  'Travellers will find a new sign at the station from next week on. It was painted by pupils of the school and says, in four languages, that there is no hurry.',
];

export const APPEAL = `<section class="plea"><h4>You have read to the end. Thank you.</h4>
<p>Our newsroom has no owner and no advertisers, only readers. Independent journalism costs money, and we need your help to go on.</p>
<p>Please support our work with a monthly donation, from as little as $4. You can cancel at any time.</p>
<div><button type="button">Once</button> <button type="button">Monthly</button></div>
<a class="go" href="/donate">Donate now</a> <a href="#">Remind me later</a></section>`;

export interface StoryParts {
  readonly title?: string;
  readonly head?: string;
  readonly beforeArticle?: string;
  readonly afterText?: string;
  readonly afterMain?: string;
}

export function story({ title = 'A Clock That Keeps Its Own Time', ...parts }: StoryParts = {}): string {
  const { head = '', beforeArticle = '', afterText = '', afterMain = '' } = parts;
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>
body { font: 18px/1.6 serif; margin: 0; } main { max-width: 680px; margin: 0 auto; }
.plea { margin: 24px 0; padding: 20px; background: #f6f0e2; }
</style>${head}</head><body>${beforeArticle}<main><article>
<h1>${title}</h1>
${text}
${afterText}
</article></main>${afterMain}</body></html>`;
}

export const articleTexts = (): readonly string[] => PARAGRAPHS;
