/** The kinds of block that Foldaway collapses. */
export const KINDS = ['donation', 'subscription', 'registration', 'newsletter', 'adblock', 'app', 'ad'] as const;

export type Kind = (typeof KINDS)[number];

export const isKind = (value: unknown): value is Kind => (KINDS as readonly unknown[]).includes(value);

const ASKING_FOR_MONEY: readonly Kind[] = ['donation', 'subscription'];

export const asksForMoney = (kind: Kind): boolean => ASKING_FOR_MONEY.includes(kind);
