/**
 * What a step or a rule is based on. Only `law` obliges a body.
 * - `law`: an article asks it.
 * - `practice`: it is done, and no article asks it.
 * - `method`: good planning. It never prevents recording what a competent body decided.
 * - `data`: data that must not go out as they are, such as content without a marking. It never stops a decision.
 */
export declare const basisKinds: readonly ['law', 'practice', 'method', 'data'];
export type BasisKind = (typeof basisKinds)[number];
