import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const titleText = 'Point'

export const fr: SameKeys<typeof en> = {
  file: 'reponses',
  sheet: 'Réponses',
  guideSheet: 'Mode d’emploi',
  elementsSheet: 'Éléments à lier',
  guide: [
    'Chaque ligne est un point soumis à réponse. Remplissez les colonnes blanches ; les colonnes grises décrivent le point.',
    'Réponse : choisissez dans la liste. Toutes les réponses sauf « déjà repris » et « reprendre » exigent une motivation.',
    'Mis en œuvre par : codes d’éléments de votre propre plan, séparés par un point-virgule (;). Voir la feuille « Éléments à lier ».',
    'Vous pouvez trier, filtrer et supprimer des lignes. Les points sans ligne restent inchangés.',
    'Importez le classeur sur la page d’où vous l’avez exporté. Vous voyez toutes les modifications avant leur enregistrement.',
  ],
  columns: {
    plan: 'Plan concerné',
    version: labels.version,
    code: labels.code,
    title: titleText,
    askedBy: 'Demandé par',
    dueOn: 'Réponse attendue pour le',
    kind: labels.answer,
    reasons: 'Motivation',
    elements: 'Mis en œuvre par',
    decidingBody: headings.decidingBody,
    signatories: 'Signé par',
    decidedOn: labels.decidedOn,
    marking: labels.marking,
  },
  ownPlan: labels.plan,
  issues: {
    OTHER_ORGANISATION: 'Ce classeur est celui d’une autre organisation. Exportez le classeur de cette organisation.',
    ITEM_UNKNOWN:
      'Ce point n’a pas été soumis à cette organisation. Exportez à nouveau le classeur ou supprimez la ligne.',
    ITEM_WITHDRAWN: 'La demande a été retirée. Supprimez la ligne.',
    KIND_MISSING:
      'La ligne contient des données mais pas de réponse. Choisissez une réponse ; vider la cellule ne retire pas une réponse enregistrée.',
    REASONS_REQUIRED:
      'La motivation manque. Indiquez-la ; seules les réponses « déjà repris » et « reprendre » n’en exigent pas.',
    ELEMENTS_NOT_ALLOWED:
      'Les réponses « pas de capacité » et « sans objet » ne peuvent pas être liées à des éléments. Videz la cellule ou choisissez une autre réponse.',
    ELEMENT_UNKNOWN: 'Aucun de vos plans ne contient d’élément portant ce code. Voir la feuille « Éléments à lier ».',
  },
  outcomes: {
    new: 'nouvelle réponse',
    changed: 'modifiée',
    conflict: 'modifiée depuis l’exportation',
    unchanged: 'inchangée',
    open: 'sans réponse',
  },
  page: {
    open: 'Répondre dans un classeur',
    title: 'Réponses dans un classeur',
    intro:
      'Exportez les points dans un classeur, remplissez-le avec les personnes qui décident, puis importez-le à nouveau. Vous voyez toutes les modifications avant leur enregistrement.',
    back: 'Points soumis à réponse',
    exportTitle: headings.export,
    exportHint:
      'Tous les points de cette organisation avec les réponses actuelles. Les cellules à valeurs fixes proposent une liste.',
    exportWorkbook: 'Exporter le classeur',
    importTitle: headings.import,
    importHint:
      'Les réponses sont importées toutes ensemble ou pas du tout. Si une réponse a été modifiée après l’exportation, vous choisissez celle à conserver.',
    item: titleText,
    outcome: headings.result,
    currentAnswer: 'Réponse actuelle',
    workbookAnswer: headings.inTheWorkbook,
    byAuthor: phrases.by,
    keepCurrent: 'Conserver la réponse actuelle',
    replace: 'Utiliser la réponse du classeur',
    choose: 'Choisir',
    settle: (title) => `Réponse à « ${title} »`,
    apply: (count) => plural('fr', count, `Importer ${count} réponse`, `Importer ${count} réponses`),
    undecided: (count) =>
      plural(
        'fr',
        count,
        `Faites d’abord un choix pour ${count} ligne.`,
        `Faites d’abord un choix pour ${count} lignes.`,
      ),
    imported: (count) => plural('fr', count, `${count} réponse importée`, `${count} réponses importées`),
    dataChanged: 'Rien n’a été importé : les données ont changé. Vérifiez à nouveau les modifications.',
  },
}
