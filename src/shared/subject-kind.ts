/** Kinds of subjects of acts. The audit log shows the name of the subject, from the source that a slice registers. */
export const namedSubjectKinds = [
  'agreement',
  'answer_link',
  'area',
  'area_boundary',
  'comment',
  'comment_link',
  'comment_round',
  'competence',
  'confirmation_link',
  'consultation',
  'element',
  'figure_approval',
  'foreign_area_source',
  'figures',
  'function',
  'import_profile',
  'indicator',
  'item',
  'job',
  'justified_exception',
  'mandate',
  'meeting',
  'organisation',
  'path_act',
  'person',
  'phenomenon',
  'phenomenon_list',
  'plan',
  'question',
  'resources',
  'rule',
  'saved_view',
  'signal',
  'task',
  'version',
] as const
export type NamedSubjectKind = (typeof namedSubjectKinds)[number]

/** Kinds of subjects without a name. The kind alone identifies the subject. */
const unnamedSubjectKinds = ['instance', 'pack'] as const

export type SubjectKind = NamedSubjectKind | (typeof unnamedSubjectKinds)[number]

export const isUnnamedSubject = (kind: string): boolean => unnamedSubjectKinds.some((unnamed) => unnamed === kind)
