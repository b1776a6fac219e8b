/** Opens the options. */
import { mount } from '../../ui/mount';
import { createSettingsState } from '../../ui/settings-state';
import { Options } from './options';

mount('options_title', <Options settings={createSettingsState(new AbortController().signal)} />);
