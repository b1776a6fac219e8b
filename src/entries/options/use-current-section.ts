/** Which section is being read, so that the navigation can show it. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { SECTION_IDS, type SectionId } from './section';

/** The upper part of the window, where reading happens. */
const READING_ZONE = '-10% 0px -70% 0px';

export function useCurrentSection(): Signal<SectionId> {
  const current = useSignal<SectionId>(SECTION_IDS[0]);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (changes) => {
        const shown = changes.findLast(({ isIntersecting }) => isIntersecting)?.target.id;
        const id = SECTION_IDS.find((one) => one === shown);
        if (id !== undefined) current.value = id;
      },
      { rootMargin: READING_ZONE },
    );
    for (const id of SECTION_IDS) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
