import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as answerWorkbook } from '../../answer-workbook/messages/fr.ts'
import type { en } from './en.ts'

const signals = 'Signaux'
const answered = 'Avec réponse'
const sendSignal = 'Envoyer un signal'

export const fr: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  more: actions.showMore,
  undo: 'Annuler la modification',
  all: actions.showAll,
  asTable: actions.showAsTable,
  kindHelp: {
    covered: 'Notre plan le prévoit déjà.',
    adopt: 'Nous le reprenons tel quel dans notre plan.',
    adapt: 'Nous le reprenons sous une forme adaptée dans notre plan.',
    partly: 'Nous en reprenons une partie dans notre plan.',
    no_capacity: 'Cela concerne notre territoire, mais nous n’en avons pas la capacité.',
    not_relevant: 'Cela ne concerne pas notre territoire.',
  },
  version: phrases.version,
  superseded: 'une version plus récente est en vigueur',
  country: {
    title: 'Réponses de tout le pays',
    intro:
      'Chaque priorité est soumise aux organisations comme point soumis à réponse. Une ligne montre les réponses d’une organisation. Une colonne montre quelles organisations retiennent une priorité dans leur plan.',
    eyebrow: (plan, organisations) =>
      `${plan} → ${plural('fr', organisations, `${organisations} organisation`, `${organisations} organisations`)}`,
    choosePlan: labels.plan,
    chooseVersion: labels.version,
    answerOwn: 'Répondre pour mon organisation',
    toSignals: signals,
    empty: 'Aucun plan n’a encore été soumis à réponse',
    emptyText:
      'Dès qu’une version d’un plan est figée, son propriétaire peut demander aux autres organisations d’y répondre. Les réponses apparaissent ici.',
    notAsked: 'Aucune organisation n’a encore été sollicitée',
    notAskedText:
      'Ouvrez le plan et demandez des réponses. Les priorités apparaîtront ici en colonnes et les organisations en lignes.',
    toPlan: 'Ouvrir le plan',
    noMatches: 'Aucune organisation ne correspond à ces filtres',
    noneFoundText: 'Modifiez ou effacez les filtres pour voir davantage d’organisations.',
  },
  filters: {
    label: 'Filtrer les organisations',
    size: 'Taille',
    border: 'Territoires frontaliers uniquement',
    clear: actions.clearFilters,
  },
  stats: {
    carried: (asked) => `de ${asked} réponses demandées : déjà repris, reprendre, adapter ou en partie`,
    notCarried: 'pas de capacité ou sans objet, avec motivation',
    noAnswer: (organisations) =>
      organisations === 0
        ? 'pas encore de réponse'
        : `pas encore de réponse · ${plural('fr', organisations, '1 organisation sans aucune réponse', `${organisations} organisations sans aucune réponse`)}`,
    border: (count) =>
      plural(
        'fr',
        count,
        'priorité qu’aucune organisation frontalière ne retient',
        'priorités qu’aucune organisation frontalière ne retient',
      ),
    recorded: (count: number) =>
      count === 1
        ? '1 réponse n’a pas été donnée par l’organisation, mais enregistrée via un lien de l’organisation demandeuse.'
        : `${count} réponses n’ont pas été données par l’organisation, mais enregistrées via un lien de l’organisation demandeuse.`,
    withheld: () => 'Les réponses qui ne vous sont pas visibles ne sont pas comptées.',
  },
  matrix: {
    title: 'Priorités × organisations',
    hint: 'Par groupe, puis par nom. Sélectionnez une cellule pour voir la motivation, l’organe décisionnel et les objectifs liés.',
    rows: labels.organisation,
    legend: headings.legend,
    names: 'Afficher le nom des organisations',
    elsewhere: 'Hors groupe',
    previous: 'Précédents',
    next: 'Suivants',
    position: (from, to, total) => `${from} à ${to} sur ${total}`,
  },
  cell: {
    requestedOn: (date) => `demandé le ${date}`,
    due: (date) => `réponse attendue pour le ${date}`,
    notAsked: 'Ce point n’a pas été soumis à cette organisation.',
    noAnswer: 'Demandé, pas encore de réponse.',
    withheldText: 'Une réponse existe, mais son marquage ne vous permet pas de la lire.',
    withdrawn: 'La demande a été retirée.',
    reasons: answerWorkbook.columns.reasons,
    noReasons: 'Aucune motivation n’a été donnée. Cette réponse n’en exige pas.',
    decidedBy: headings.decidedBy,
    signatories: answerWorkbook.columns.signatories,
    decidedOn: labels.decidedOn,
    answeredBy: 'Enregistré par',
    byLink: (by: string | null) => (by ? `via un lien signé créé par ${by}` : 'via un lien signé'),
    recordedByLink: (by: string | null) =>
      `non donnée par l’organisation : enregistrée via un lien de ${by ?? 'l’organisation demandeuse'} qui n’a été envoyé à aucune adresse enregistrée`,
    carriedBy: answerWorkbook.columns.elements,
    noLinkedElements: 'Aucun élément du plan n’est encore lié à cette réponse.',
    history: 'Réponses antérieures',
    until: (moment) => `jusqu’au ${moment}`,
    noHistory: 'Il n’y a pas de réponse antérieure.',
    answer: 'Répondre à ce point',
    openPlan: 'Ouvrir le plan de cette organisation',
    planNotReadable: 'Vous n’avez pas accès au plan de cette organisation.',
  },
  details: {
    reasons: 'Motivations données',
    noReasons: 'Il n’y a pas de motivation que vous puissiez lire.',
    notAnswered: 'Organisations sans aucune réponse',
    allAnswered: 'Chaque organisation sollicitée a répondu à au moins un point.',
    border: 'Priorités qu’aucune organisation frontalière ne retient',
    noBorder: 'Chaque priorité est retenue par au moins une organisation frontalière.',
    notIncluded: 'Priorités qu’aucune organisation ne retient',
  },
  answer: {
    title: answerWorkbook.page.back,
    intro:
      'Chaque organisation décide elle-même de la suite qu’elle donne au plan d’un autre niveau. Indiquez pour chaque point ce que votre plan en fait, et pourquoi.',
    organisation: 'Répondre au nom de',
    which: actions.show,
    only: { all: statuses.standalone.all, open: 'Sans réponse', answered },
    progress: (answered, total) => `Réponses : ${answered} sur ${total}`,
    askedBy: (body) => `demandé par ${body}`,
    dueOn: (on) => `pour le ${on}`,
    countsFrom: (on) => `le plan est en vigueur, et votre réponse compte, à partir du ${on}`,
    late: statuses.overdue,
    answerLabel: labels.answer,
    keys: 'Choisissez avec les touches fléchées ou les touches 1 à 6.',
    reasons: answerWorkbook.columns.reasons,
    reasonsHint: 'Visible pour l’organisation demandeuse et imprimée dans votre plan.',
    reasonsMissing: 'Cette réponse doit être motivée.',
    carriers: 'Éléments de votre plan qui mettent ce point en œuvre',
    carriersHint:
      'Proposés parce qu’ils concernent le même phénomène, y compris sous une appellation antérieure ou ultérieure.',
    noCarriers:
      'Votre plan ne contient encore aucun élément sur ce phénomène. Vous pouvez répondre maintenant et lier des éléments plus tard.',
    via: {
      same: 'même phénomène',
      crosswalk: 'même phénomène, autre appellation',
      narrower: 'phénomène plus restreint',
      wider: 'phénomène plus large',
    },
    decision: 'Décision',
    decisionHint: 'Vaut pour chaque réponse que vous enregistrez sur cette page.',
    decidingBody: headings.decidingBody,
    decidingBodyHint: 'Le conseil ou l’autre organe qui a décidé',
    signatories: answerWorkbook.columns.signatories,
    signatoriesHint: 'Fonctions, séparées par des virgules',
    decidedOn: labels.decidedOn,
    marking: 'Marquage des réponses',
    save: actions.saveAnswer,
    change: actions.changeAnswer,
    saved: (title) => `Réponse à « ${title} » enregistrée`,
    savedMany: (count) => plural('fr', count, `${count} réponse enregistrée`, `${count} réponses enregistrées`),
    restored: 'Réponse antérieure rétablie',
    draft: 'Brouillon enregistré dans ce navigateur',
    bulkCovered: 'Marquer les points déjà repris',
    bulkRest: 'Répondre à tous les points ouverts',
    bulkTitle: 'Répondre à plusieurs points',
    bulkMatches: (count) =>
      plural(
        'fr',
        count,
        `Votre plan contient des éléments correspondants pour ${count} point ouvert.`,
        `Votre plan contient des éléments correspondants pour ${count} points ouverts.`,
      ),
    bulkNoMatches: 'Votre plan ne contient aucun élément sur les phénomènes des points ouverts.',
    bulkRestText: (count) =>
      plural(
        'fr',
        count,
        `Cette réponse vaut pour ${count} point ouvert.`,
        `Cette réponse vaut pour ${count} points ouverts.`,
      ),
    bulkSave: (count) => plural('fr', count, `Répondre à ${count} point`, `Répondre à ${count} points`),
    noOrganisation: 'Vous ne pouvez répondre pour aucune organisation',
    noOrganisationText:
      'Les personnes qui planifient ou décident pour une organisation répondent aux points qui lui sont soumis. Un administrateur peut vous attribuer un tel rôle.',
    empty: 'Aucun point soumis à réponse',
    emptyText:
      'Des points apparaissent ici lorsqu’une autre organisation demande à la vôtre de répondre à son plan. Les points de plusieurs plans sont regroupés.',
    allDone: 'Tous les points ont reçu une réponse',
    allDoneText: 'Vous pouvez modifier une réponse à tout moment. Les réponses antérieures restent disponibles.',
    details: 'Décision et éléments liés',
    stale: 'Ce point appartient à une version qui a été remplacée.',
  },
  link: {
    countsFrom: (on) => `À partir du ${on}, le plan est en vigueur et vos réponses comptent.`,
    title: (body) => `Réponses de ${body}`,
    intro: (asking, plan) =>
      `${asking} vous demande de répondre à ${plan}. Vous n’avez pas besoin de compte. Cette page est réservée à votre organisation.`,
    until: (moment) => `Ce lien est valable jusqu’au ${moment}.`,
    thanks: 'Tous les points ont reçu une réponse. Vous pouvez modifier vos réponses tant que le lien est valable.',
  },
  timeline: {
    title: 'Concordance des cycles politiques',
    hint: 'Plans en vigueur chaque année et plans qui répondent encore à une version antérieure.',
    today: phrases.today,
    track: headings.kindOfPlan,
    span: labels.period,
    from: headings.from,
    to: headings.until,
    plans: (count) => plural('fr', count, `${count} plan`, `${count} plans`),
    bar: (track, years, plans) => `${track} : ${years}, ${plans}`,
    lapses: (plans, upper, version) =>
      `La version ${version} de ${upper} a été remplacée, mais des réponses de ${plans} s’y rapportent encore. Demandez de nouvelles réponses.`,
    without: (plans, days, upper) =>
      `${upper} n’est pas en vigueur pendant ${days === '1' ? '1 jour' : `${days} jours`} de la période de ${plans}.`,
    none: 'Il n’y a pas de plan dont vous puissiez lire la période.',
  },
  localChoices: {
    title: 'Choix locaux hors du plan',
    hint: 'Priorités choisies par des organisations et qu’aucun point de ce plan ne couvre.',
    organisations: (count) => plural('fr', count, `${count} organisation`, `${count} organisations`),
    none: 'Tous les choix locaux sont couverts par les points de ce plan.',
    signal: sendSignal,
    signals: (open) =>
      plural('fr', open, `${open} signal en attente de réponse`, `${open} signaux en attente de réponse`),
  },
  signals: {
    title: signals,
    intro:
      'Par un signal, une organisation fait part d’une évolution locale à l’organisation qui établit un plan. Chaque signal reçoit une réponse. Un signal mis en attente revient à la date choisie.',
    send: sendSignal,
    which: labels.status,
    sides: { to: 'Signaux reçus', by: 'Signaux envoyés', every: 'Tous les signaux visibles pour moi' },
    only: { all: statuses.standalone.all, open: 'En attente de réponse', answered },
    show: actions.show,
    route: (from, to) => `De ${from} à ${to}`,
    sentAt: (moment) => `envoyé le ${moment}`,
    due: 'délai d’attente écoulé : nouvelle réponse à donner',
    open: 'en attente de réponse',
    kindLabel: labels.answer,
    parkedUntil: 'En attente jusqu’au',
    parked: (on) => `mis en attente jusqu’au ${on}`,
    reasons: answerWorkbook.columns.reasons,
    answer: 'Répondre au signal',
    change: actions.changeAnswer,
    answered: confirmations.answerSaved,
    sent: 'Signal envoyé',
    owner: headings.onBehalfOf,
    plan: 'Plan concerné',
    noPlan: 'Aucun plan en particulier',
    phenomenon: headings.phenomenon,
    addressee: headings.to,
    addresseeHint: 'Laissez vide pour envoyer le signal à l’organisation qui établit le plan.',
    subject: headings.messageSubject,
    text: 'Observation et demande',
    marking: labels.marking,
    none: 'Pas encore de signal',
    noneText:
      'Si un problème local ne figure dans aucun plan d’un niveau supérieur, envoyez un signal avec votre observation et votre demande. L’organisation qui établit le plan y répond.',
    noMatches: 'Aucun signal trouvé',
    noneFoundText: 'Choisissez d’autres filtres ou affichez tous les signaux que vous pouvez lire.',
  },
}
