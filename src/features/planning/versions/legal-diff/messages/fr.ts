import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Modifications du plan',
  from: 'Version antérieure',
  to: 'Version ultérieure',
  now: 'plan actuel',
  language: 'Langue du texte',
  onlyBound: 'Uniquement les modifications soumises à approbation',
  same: 'Aucune modification',
  noneBound: 'Aucune modification soumise à approbation',
  contents: 'Aperçu des modifications',
  cover: 'Couverture',
  counts: {
    added: outcomes.added,
    removed: 'supprimé',
    changed: outcomes.changed,
    moved: outcomes.moved,
    bound: 'à approuver',
  },
  bound: 'approbation requise',
  free: 'aucun addendum requis',
  number: 'Numéro',
  movedFrom: (from, to) => `De « ${from} » à « ${to} »`,
  otherOrder: 'Ordre modifié',
  alsoIn: (languages) => `Texte également modifié en : ${languages}`,
  sumResources: 'Moyens concernés par les modifications',
  resources: {
    resource: labels.resources,
    before: 'Avant',
    after: 'Après',
    difference: 'Différence',
  },
  /** The notice above a plan in force whose text has changes that nobody approved. */
  unapprovedNote: {
    text: (count, version) =>
      plural(
        'fr',
        count,
        `Cette page montre 1 modification non approuvée. La version ${version} est en vigueur.`,
        `Cette page montre ${count} modifications non approuvées. La version ${version} est en vigueur.`,
      ),
    compare: 'Comparer avec la version en vigueur',
  },
  /** Messages that only appear in print. */
  paper: {
    versions: (from, to) => `Comparaison de la version ${from} avec la version ${to}.`,
    now: (from) => `Comparaison de la version ${from} avec le plan actuel.`,
    many: (limit) => `Seules les ${limit} premières modifications sont imprimées.`,
    columns: {
      section: headings.section,
      added: statuses.standalone.added,
      removed: 'Supprimé',
      changed: 'Modifié',
      moved: 'Déplacé',
      bound: 'À approuver',
    },
    ins: 'ajouté :',
    del: 'supprimé :',
    resource: 'Moyen',
    untitled: changesTexts.untitled,
    unreadable: 'non visible pour l’auteur de ce document',
    periodTo: changesTexts.fields.periodTo,
  },
}
