import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as answerWorkbook } from '../../../answer-workbook/messages/fr.ts'
import { fr as itemsPage } from '../../messages/fr.ts'
import type { en } from './en.ts'

const noAnswer = 'Pas de réponse'

export const fr: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  send: {
    act: 'Demander des réponses',
    title: 'Demander des réponses à ce plan',
    text: 'Chaque organisation reçoit chaque priorité de la version comme point soumis à réponse. Les points déjà envoyés ne sont pas envoyés une seconde fois.',
    version: labels.version,
    recipients: 'Destinataires',
    recipientMethods: {
      kind: 'Toutes les organisations d’un type',
      area: 'Toutes les organisations d’un type dans un territoire',
      named: 'Organisations sélectionnées',
    },
    bodyType: 'Type d’organisation',
    area: labels.area,
    organisations: labels.organisations,
    dueOn: answerWorkbook.columns.dueOn,
    send: 'Envoyer les points',
    sent: (items, organisations) =>
      `${plural('fr', items, `${items} point envoyé`, `${items} points envoyés`)} à ${plural('fr', organisations, `${organisations} organisation`, `${organisations} organisations`)}`,
    already: (count) => plural('fr', count, `${count} déjà envoyé auparavant`, `${count} déjà envoyés auparavant`),
    unreadable: (count) =>
      plural(
        'fr',
        count,
        `${count} organisation ne peut pas lire certains éléments et n’a pas reçu ces points`,
        `${count} organisations ne peuvent pas lire certains éléments et n’ont pas reçu ces points`,
      ),
    noVersion: 'Figez d’abord une version. Les réponses portent toujours sur une version figée.',
  },
  ribbon: {
    label: 'Réponses de ce plan et réponses à ce plan',
    answersTo: 'Répond à',
    here: headings.thisPlan,
    organisationsAsked: (organisations) => `Organisations sollicitées · ${organisations}`,
    flows: 'Liens sous forme de texte',
    itemsAnswered: (answered, total) => `réponses : ${answered} sur ${total}`,
    older: (version) => `version ${version}, remplacée depuis`,
    version: (version) => `version ${version}`,
    elements: (kind, count) => `${kind} : ${count}`,
    elaboratedBy: (count) => `développé dans ${count === '1' ? '1 plan' : `${count} plans`}`,
    carrying: (organisations, number) =>
      `${organisations} ${plural('fr', number, 'retient des priorités', 'retiennent des priorités')}`,
    carryingShort: (organisations, number) => `${organisations} ${plural('fr', number, 'le retient', 'le retiennent')}`,
    carryingLine: 'déjà repris, reprendre, adapter, en partie',
    notCarrying: (organisations, number) =>
      `${organisations} ${plural('fr', number, 'ne retient rien', 'ne retiennent rien')}`,
    notCarryingLine: 'avec motivation',
    notAnswered: (organisations, number) =>
      `${organisations} ${plural('fr', number, 'n’a pas répondu', 'n’ont pas répondu')}`,
    withheld: (organisations, number) =>
      `${organisations} ${plural('fr', number, 'réponse non visible pour vous', 'réponses non visibles pour vous')}`,
    flow: (from, to) => `${from} → ${to}`,
  },
  onePage: {
    includedBy: (carried, asked) => `Réponses : retenu par ${carried} sur ${asked}`,
    notAnswered: (silent) => `${silent} sans réponse`,
  },
  tab: {
    label: answerWorkbook.sheet,
    labelOpen: (open) => `Réponses · ${open}`,
    ownAnswers: 'Réponses de ce plan',
    ownAnswersHint: 'Points envoyés par les organisations qui établissent des plans d’un autre niveau.',
    receivedAnswers: 'Réponses à ce plan',
    receivedAnswersHint: (version) => `Version ${version}, par priorité.`,
    item: answerWorkbook.columns.title,
    answer: labels.answer,
    requests: 'Demandes',
    carried: 'Retenu',
    notCarried: 'Non retenu',
    noAnswer,
    notLinked: 'Non lié',
    gap: 'aucune',
    plan: labels.plan,
    reasons: answerWorkbook.columns.reasons,
    carriedBy: answerWorkbook.columns.elements,
    toAnswer: 'Répondre aux points',
    toMatrix: actions.openMatrix,
    empty: 'Aucun point soumis à réponse et aucune réponse demandée',
    emptyText:
      'Des points apparaissent ici lorsqu’une autre organisation demande des réponses. Pour demander des réponses à ce plan, figez une version et choisissez « Demander des réponses ».',
  },
  links: {
    title: 'Liens pour les organisations sans compte',
    hint: 'Toute personne disposant du lien peut répondre pour l’organisation jusqu’à son expiration. Il est envoyé à l’adresse enregistrée de l’organisation ; sans adresse, la réponse est considérée comme enregistrée par vous. Une organisation avec des comptes répond elle-même.',
    body: labels.organisation,
    until: 'Valable jusqu’au',
    revoke: actions.revokeLink,
    revoked: 'révoqué',
    expired: 'expiré',
    none: 'Aucun lien n’a été créé.',
  },
  panel: {
    planNotReadable: itemsPage.cell.planNotReadable,
    answeredBy: 'Réponses reçues',
    carrying: 'Retenu : déjà repris, reprendre, adapter, en partie',
    notCarrying: 'Pas de capacité ou sans objet',
    notAnswered: noAnswer,
    withheld: 'Réponse non visible pour vous',
    answers: 'Répond à des points de',
    effects: 'Effets d’une modification et accords',
    includedBy: 'Organisations qui retiennent ce point',
    more: (count) => plural('fr', count, `et ${count} autre`, `et ${count} autres`),
    ratio: (count, all) => `${count} / ${all}`,
  },
  agreements: {
    title: 'Accords entre autorités de même niveau',
    hint: 'Des autorités de même niveau peuvent se demander un accord. Aucun des deux plans ne prévaut.',
    requestAgreement: 'Demander un accord',
    withPlan: 'Plan de l’autre autorité',
    text: 'Objet de l’accord',
    send: 'Envoyer la demande',
    requested: 'Accord demandé',
    agree: 'Donner son accord',
    refuse: 'Refuser',
    reasons: 'Motivation (obligatoire en cas de refus)',
    answered: 'Accord mis à jour',
    withdraw: 'Retirer la demande',
    withdrawReason: 'Motivation du retrait',
    between: (asking, asked) => `${asking} demande l’accord de ${asked}`,
    none: 'Aucun accord n’a été demandé.',
  },
  consequences: {
    title: 'Effets d’une modification',
    hint: 'Vérifiez qui est concerné avant de modifier un élément ou de mettre une version en vigueur, et demandez à ces organisations d’examiner la modification.',
    show: 'Afficher les effets d’une modification',
    subject: headings.change,
    wholePlan: 'Le plan actuel',
    versionIn: (number) => `Entrée en vigueur de la version ${number}`,
    noEffects: 'Rien n’en dépend en dehors de ce plan.',
    summary: (organisations, elements, answers) =>
      [
        plural('fr', organisations, `${organisations} organisation`, `${organisations} organisations`),
        plural('fr', elements, `${elements} élément`, `${elements} éléments`),
        plural('fr', answers, `${answers} réponse`, `${answers} réponses`),
      ].join(', '),
    body: labels.organisation,
    elements: headings.elements,
    plans: labels.plans,
    answers: answerWorkbook.sheet,
    functions: labels.functions,
    createTasks: 'Créer des tâches pour ces organisations',
    reason: 'Modification et motivation',
    dueOn: 'Pour le',
    made: (count) => plural('fr', count, `${count} tâche créée`, `${count} tâches créées`),
  },
}
