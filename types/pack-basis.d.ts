/**
 * What a step or a rule is based on. Only `law` obliges a body.
 * - `law`: an article asks it.
 * - `practice`: it is done, and no article asks it.
 * - `method`: good planning.
 * - `data`: the quality of data, such as a figure without a source.
 * Only `law` prevents freezing a version, recording what a competent body decided, and an entry into force.
 */
export declare const basisKinds: readonly ['law', 'practice', 'method', 'data'];
export type BasisKind = (typeof basisKinds)[number];
/** Checks whether law asks it. Absent: a law that was stored before the kind was recorded. */
export declare const isAskedByLaw: (basisKind: BasisKind | undefined) => boolean;
