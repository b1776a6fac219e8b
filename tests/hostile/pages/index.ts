/** All hostile pages. */
import type { HostilePage } from '../harness/hostile-page';
import { BUILTINS } from './builtins';
import { CLOBBERING } from './clobbering';
import { FIGHTS } from './fights';

export const HOSTILE_PAGES: readonly HostilePage[] = [...CLOBBERING, ...BUILTINS, ...FIGHTS];
