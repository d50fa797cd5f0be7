import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as indicatorsPage } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  small: (below: number | null) =>
    `Non affiché : ${below === null ? 'un effectif trop faible' : `moins de ${below}`}, ou un nombre dont un effectif aussi faible pourrait être déduit. Seules l’organisation qui l’a communiqué et celles pour lesquelles elle travaille peuvent le voir.`,
  history: 'Historique des communications',
  current: 'actuel',
  superseded: (day) => `remplacé le ${day}`,
  title: 'Expliquer ce chiffre',
  formula: 'Calcul',
  numerator: 'Numérateur',
  denominator: 'Dénominateur',
  covered: (value, known) => `${value} pour les territoires qui ont les deux chiffres (${known})`,
  overlaps: 'non additionné : d’autres chiffres portent sur le même territoire',
  inhabitants: (count, year) => `${count} habitants au 1er janvier ${year}`,
  rows: 'Lignes sources',
  noRows: 'Aucune ligne n’est visible pour vous.',
  more: phrases.andMore,
  state: labels.status,
  source: labels.source,
  recorded: 'Enregistré le',
  byAuthor: (who) => `par ${who}`,
  version: indicatorsPage.views.meaning,
  marking: 'Marquage de l’indicateur',
  stateOf: { provisional: statuses.provisional, final: statuses.final, revised: 'révisé' },
  withheld: 'Certaines lignes ne sont pas visibles pour vous et ne sont pas comprises dans ce chiffre.',
  meaning: 'Signification et source',
  noSource: 'aucune source indiquée',
  paper: {
    title: 'Chiffre d’un document imprimé',
    intro:
      'Les documents imprimés indiquent un code court à côté de chaque chiffre. Saisissez ce code pour voir le chiffre imprimé, le chiffre actuel et les lignes sources.',
    code: labels.code,
    codeHint: '8 caractères, par exemple K7M4-QXP8',
    open: 'Afficher le chiffre',
    mistyped: 'Ce code n’est pas valable. Vérifiez s’il comporte un caractère erroné ou manquant.',
    unknown: 'Ce chiffre n’existe pas ou vous n’y avez pas accès',
    unknownText:
      'Vérifiez que le code correspond à celui du document. Un code ne donne pas accès aux chiffres dont le marquage ne vous permet pas la lecture.',
    onPaper: (day) => `Imprimé le ${day}`,
    now: 'Maintenant',
    same: 'Rien n’a changé depuis.',
    differs: 'Les lignes sources ont changé depuis.',
    redefined: (then, now) => `La définition a changé depuis : version ${then}, maintenant version ${now}.`,
    noFigure: 'aucun chiffre disponible',
    changes: 'Modifications depuis lors',
    changed: (before, after) => `passé de ${before} à ${after}`,
    came: (after) => `${after} ajouté`,
    reason: (why) => `raison : ${why}`,
    heading: 'Code pour l’impression',
    hint: 'Un code court à imprimer à côté de ce chiffre. Il ouvre cette explication, avec le chiffre tel qu’il est connu aujourd’hui.',
    make: 'Créer un code',
    openThere: 'Ouvrir la page de ce code',
  },
}
