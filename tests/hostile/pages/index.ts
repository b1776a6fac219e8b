/** All hostile pages. */
import type { HostilePage } from '../harness/hostile-page';
import { APPS } from './apps';
import { BUILTINS } from './builtins';
import { CLOBBERING } from './clobbering';
import { DOCUMENTS } from './documents';
import { FIGHTS } from './fights';
import { FRAMES } from './frames';
import { HUGE } from './huge';
import { POLICIES } from './policies';
import { READERS } from './readers';
import { SNOOPS } from './snoops';
import { TEXTS } from './texts';

export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...CLOBBERING,
  ...BUILTINS,
  ...FIGHTS,
  ...TEXTS,
  ...POLICIES,
  ...DOCUMENTS,
  ...FRAMES,
  ...APPS,
  ...READERS,
  ...SNOOPS,
  ...HUGE,
];
