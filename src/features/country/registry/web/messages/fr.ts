import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as words } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: 'Annuler',
  close: actions.close,
  save: actions.save,
  saved: 'Enregistré',
  edit: 'Modifier',
  add: actions.add,
  more: actions.showMore,
  reason: labels.reason,
  reasonHint: 'Figure dans le journal d’audit, avec votre nom.',
  asOn: 'Situation au',
  today: 'Aujourd’hui',
  all: 'Tous',
  search: 'Rechercher',
  name: labels.name,
  kind: labels.kind,
  level: 'Niveau',
  area: labels.area,
  territory: 'Territoire',
  code: labels.code,
  from: 'À partir du',
  until: 'Jusqu’au',
  since: (day) => `depuis le ${day}`,
  ended: (day) => `jusqu’au ${day}`,
  between: (from, to) => `${from} – ${to}`,
  unknownDate: 'date inconnue',
  asTable: 'Afficher sous forme de tableau',
  exportCsv: 'Télécharger en CSV',
  rows: (count) => plural('fr', count, `${count} ligne`, `${count} lignes`),
  levels: words.levels,
  hierarchies: words.hierarchies,
  changes: {
    merge: 'fusion',
    split: 'scission',
    recode: 'nouveau code',
    planned_merge: 'fusion prévue',
  },
  sources: {
    pack: 'issu du pack national',
    edited: 'modifié ici',
    imported: 'importé d’un fichier',
  },
  errors: {
    CODE_TAKEN: 'Ce code est déjà utilisé. Choisissez un autre code.',
    UNKNOWN_REFERENCE: 'Un élément choisi n’existe plus. Rechargez la page.',
    PERIOD_END_BEFORE_START: 'La date de fin précède la date de début. Corrigez l’une des deux.',
    PARENTS_OVERLAP:
      'Le territoire aurait deux rattachements simultanés dans un même découpage. Mettez fin à l’un avant le début de l’autre.',
    CYCLE: 'Un territoire ne peut pas se situer dans lui-même. Choisissez un autre territoire.',
    AREA_CYCLE: 'Une organisation ne peut pas faire partie d’elle-même. Choisissez une autre organisation.',
    ALREADY_ENDED: 'Ceci a déjà pris fin. Rechargez la page.',
    FUNCTION_OCCUPIED: (held) =>
      `${held.personName} exerce cette fonction pendant cette période. Mettez d’abord fin à cette désignation, ou faites reprendre la fonction à la date choisie.`,
    ALREADY_IN_TABLE: 'La matière a déjà une ligne à ce niveau pour cette période. Modifiez cette ligne.',
    ISSUES_IN_FILE: 'Le fichier n’a pas été importé car il contient des erreurs. Corrigez-les et relisez le fichier.',
    EMAIL_TAKEN: 'Cette adresse e-mail est déjà utilisée par une autre personne. Indiquez une autre adresse.',
  },
  areaKinds: words.areaKinds,
}
