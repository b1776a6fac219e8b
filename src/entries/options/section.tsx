/** One section of the options: a heading that the navigation leads to, a sentence, and its controls on a sheet. */
import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

export const SECTION_IDS = [
  'kinds',
  'sites',
  'rules',
  'corrections',
  'memory',
  'tester',
  'bar',
  'backup',
  'about',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      {/* Reached by the navigation's links, so that the next Tab goes on from here. */}
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {intro !== undefined && <p class="section-intro">{intro}</p>}
      {children}
    </section>
  );
}
