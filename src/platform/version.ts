/** Which version of the extension this is. */
import { native } from './native';

export const extensionVersion = (): string => native().runtime.getManifest().version;
