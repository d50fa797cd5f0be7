import { fr as actions } from '#shared/action-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as plansPage } from '../../messages/fr.ts'
import type { en } from './en.ts'

const form = (count: number, singular: string, other: string) => `${count} ${plural('fr', count, singular, other)}`

export const fr: SameKeys<typeof en> = {
  undo: {
    undo: (act) => `Annuler : ${act}`,
    redo: (act) => `Rétablir : ${act}`,
    nothingToUndo: 'Rien à annuler',
    done: (act) => `Annulé : ${act}`,
    redone: (act) => `Rétabli : ${act}`,
    added: (title) => `ajout de « ${title} »`,
    changed: (title) => `modification de « ${title} »`,
    moved: (title) => `déplacement de « ${title} »`,
    removed: (title) => `suppression de « ${title} »`,
    pasted: (title) => `collage de « ${title} »`,
    withSteps: (act, steps) => `${act} (${steps})`,
    tookIn: (title) => `importation de « ${title} » depuis un document`,
    andMore: (act, more) => `${act} et de ${form(more, 'autre', 'autres')}`,
  },
  conflict: {
    title: 'Non annulé : modifié entre-temps',
    changedBy: (person) => `${person} a modifié cet élément entre-temps. Rien n’a été écrasé.`,
    otherUser: plansPage.conflict.anotherUser,
    now: 'valeur actuelle',
    back: 'valeur après annulation',
    CHANGED_SINCE: 'Cet élément a été rétabli ou modifié entre-temps.',
    GONE: 'Cet élément n’existe plus.',
    PLACE_REMOVED: 'L’ancien élément parent n’existe plus ou se trouve maintenant sous cet élément.',
    closed: 'Une partie de ce contenu ne vous est plus visible.',
    skip: 'Ignorer cette modification',
    skipHint: 'Vous pourrez ensuite annuler la modification précédente.',
  },
  marks: {
    label: 'Éléments sélectionnés',
    count: (count) => form(count, 'élément sélectionné', 'éléments sélectionnés'),
    change: actions.change,
    copy: actions.copy,
    remove: actions.remove,
    includeDescendants: 'Inclure les sous-éléments',
    none: plansPage.clearSelection,
    sideBySide: 'Sélectionnez des lignes voisines sous le même élément parent.',
    removeTitle: (count) => `Supprimer ${form(count, 'élément', 'éléments')} ?`,
    removeText:
      'Les éléments sélectionnés et tous leurs sous-éléments seront supprimés du plan. Ils restent accessibles dans l’historique et vous pouvez annuler cette action.',
  },
  change: {
    title: (count) => `Modifier ${form(count, 'élément', 'éléments')}`,
    hint: 'Seuls les champs que vous remplissez sont modifiés, dans tous les éléments sélectionnés. Vous pouvez annuler la modification en une fois.',
    keepValue: 'conserver la valeur actuelle',
    empty: 'Vider',
    done: (count) => form(count, 'élément modifié', 'éléments modifiés'),
    noChanges: 'Aucune modification : les éléments sélectionnés ont déjà ces valeurs.',
  },
  refused: {
    title: 'Rien n’a été modifié',
    text: (count) => `${form(count, 'élément ne peut pas être modifié', 'éléments ne peuvent pas être modifiés')}.`,
    andMore: (count) => `et ${form(count, 'autre', 'autres')}`,
    unknown: 'Un élément qui n’existe pas',
  },
  copy: {
    copied: (count) =>
      count === 1
        ? 'Élément copié avec tous ses sous-éléments. Collez-le ici ou dans un autre plan.'
        : `${count} éléments copiés avec tous leurs sous-éléments. Collez-les ici ou dans un autre plan.`,
    paste: (count) => `Coller ${form(count, 'élément', 'éléments')}`,
    pasted: (count) => form(count, 'élément collé', 'éléments collés'),
    leftOut: 'Contenu non copié',
    function: 'fonction responsable : elle relève d’une autre organisation',
    interest: 'intérêt protégé : il appartient à l’autre plan',
    link: 'lien avec l’élément poursuivi : il ne vaut que pour l’original',
    hiddenContent: 'Le contenu de l’autre plan qui ne vous est pas visible n’a pas été copié.',
  },
  steps: {
    first: 'C’est déjà le premier élément ici.',
    last: 'C’est déjà le dernier élément ici.',
    nothingAbove: 'Cet élément ne peut pas descendre d’un niveau. Aucun élément ne le précède au même niveau.',
    topLevel: 'Cet élément ne peut pas monter d’un niveau. Il se trouve directement dans sa section.',
    kind: (kind, under) => `« ${kind} » n’est pas autorisé sous « ${under} » dans ce type de plan.`,
  },
  keys: {
    open: 'Raccourcis clavier',
    title: 'Raccourcis clavier de la structure',
    key: 'Touche',
    does: 'Action',
    arrows: 'parcourir les lignes ; gauche replie, droite déplie',
    letters: 'aller à la ligne suivante qui commence par ces lettres',
    enter: 'modifier le titre ; appuyer à nouveau sur Entrée ajoute l’élément suivant',
    escape: 'annuler la saisie ; effacer la sélection ; libérer la touche Tab',
    tab: 'un niveau plus bas ; avec Maj un niveau plus haut',
    move: 'déplacer l’élément vers le haut, vers le bas ou vers un autre niveau',
    mark: 'sélectionner plusieurs éléments',
    all: 'tout sélectionner ; avec Maj tous les éléments sous la ligne',
    copy: 'copier et coller, avec tous les sous-éléments',
    remove: phrases.removeRow,
    undo: 'annuler votre dernière modification ; avec Maj la rétablir',
    space: 'ouvrir les détails',
    help: 'afficher cette liste',
    names: {
      arrows: 'Flèches',
      letters: 'Lettres',
      move: 'Alt + flèches',
      mark: 'Maj + flèches, Ctrl + clic',
      shift: 'Maj',
      ctrl: 'Ctrl',
      remove: 'Suppr',
      space: 'Espace',
      enter: 'Entrée',
      escape: 'Échap',
    },
  },
}
