/** How much of everything the settings may hold. */

/** The reader's own rules, in UTF-16 code units; far above any list written by hand, and below half of what storage.local takes. */
export const RULES_LENGTH_MAX = 1_000_000;
export const SITES_MAX = 10_000;
/** The oldest go first. */
export const CORRECTIONS_MAX = 2_000;
export const CORRECTIONS_PER_SITE_MAX = 100;
export const EXCERPT_LENGTH_MAX = 80;
export const FINGERPRINT_LENGTH_MAX = 64;
export const SELECTOR_LENGTH_MAX = 200;
/** A backup file, in UTF-16 code units. */
export const BACKUP_LENGTH_MAX = 16_000_000;
