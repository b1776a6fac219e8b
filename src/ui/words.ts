/** The words for kinds, signals and other names that code keeps. */
import type { Kind } from '../core/kind';
import type { SignalName } from '../core/signals';
import { t, uiLocale } from '../platform/i18n';
import type { LeftAloneReason } from '../platform/messages';

export const kindWords = (kind: Kind): string => t(`kind_${kind}`);
export const signalWords = (signal: SignalName): string => t(`signal_${signal}`);
export const leftAloneWords = (reason: LeftAloneReason): string => t(`popup_leftAlone_${reason}`);

/** A count in the digits of the interface's language. */
export const numberWords = (count: number): string => new Intl.NumberFormat(uiLocale()).format(count);

/** Points as evidence shows them: always with their sign, one digit after the point at most. */
export const pointsWords = (points: number): string =>
  new Intl.NumberFormat(uiLocale(), { signDisplay: 'always', maximumFractionDigits: 1 }).format(points);
