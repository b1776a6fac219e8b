/** Opens the welcome page. */
import { mount } from '../../ui/mount';
import { createAccessState } from './access-state';
import { Welcome } from './welcome';

mount('welcome_title', <Welcome access={createAccessState(new AbortController().signal)} />);
