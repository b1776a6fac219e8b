/** Whether Foldaway may run on sites: Chrome grants that with the installation, Firefox leaves it to the reader. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../../platform/site-access';

export type Access = 'reading' | 'granted' | 'missing' | 'refused';

export interface AccessState {
  readonly access: ReadonlySignal<Access>;
  readonly request: () => Promise<void>;
}

export function createAccessState(until: AbortSignal): AccessState {
  const access = signal<Access>('reading');
  const read = async (): Promise<void> => {
    const isGranted = await hasSiteAccess();
    if (!until.aborted) access.value = isGranted ? 'granted' : 'missing';
  };
  watchSiteAccess(() => void read(), until);
  void read();
  return {
    access,
    request: async () => {
      access.value = (await requestSiteAccess()) ? 'granted' : 'refused';
    },
  };
}
