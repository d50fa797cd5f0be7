import type { PackRole } from 'integral/pack'

export const roles: readonly PackRole[] = [
  { code: 'chancelier', names: { fr: 'Chancelier', de: 'Kanzler' }, bundle: 'issuer' },
  { code: 'stratege', names: { fr: 'Stratège fédéral', de: 'Bundesstratege' }, bundle: 'programme_lead' },
  { code: 'ministre_d_etat', names: { fr: 'Ministre d’État', de: 'Staatsminister' }, bundle: 'decision_maker' },
  { code: 'redacteur_d_etat', names: { fr: 'Rédacteur de l’État', de: 'Staatsreferent' }, bundle: 'programme_lead' },
  { code: 'prefet', names: { fr: 'Préfet', de: 'Präfekt' }, bundle: 'decision_maker' },
  { code: 'redacteur', names: { fr: 'Rédacteur du district', de: 'Bezirksreferent' }, bundle: 'head' },
  { code: 'maire', names: { fr: 'Maire', de: 'Gemeindepräsident' }, bundle: 'decision_maker' },
  { code: 'secretaire', names: { fr: 'Secrétaire communal', de: 'Gemeindeschreiber' }, bundle: 'planner' },
  { code: 'commissaire', names: { fr: 'Commissaire', de: 'Kommissar' }, bundle: 'adviser' },
  { code: 'habitant', names: { fr: 'Habitant', de: 'Einwohner' }, bundle: 'reader' },
]
