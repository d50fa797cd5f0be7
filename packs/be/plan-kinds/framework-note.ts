import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../five-languages.ts'
import { frameworkNoteBinds, frameworkNoteExtension } from './binding.ts'
import { frameworkNoteCascade } from './cascade/upper.ts'
import { makeNestingWithout } from './nesting.ts'
import { threePillars } from './part.ts'
import { frameworkNotePath } from './path/framework-note.ts'
import { section } from './section.ts'
import { approval, followUpAndEvaluation, requestedDecisions } from './shared-sections-administration.ts'
import { actorsAndMethod, principles } from './shared-sections-frame.ts'
import { transversalThemes } from './shared-sections-priorities.ts'

const interests = section(
  'security_interests',
  [
    'Security interests',
    'Veiligheidsbelangen',
    'Intérêts de sécurité',
    'Sicherheitsinteressen',
    'Sikkerhedsinteresser',
  ],
  [
    'What is protected: person, society, economy, ecology, public space and norms, digital; and from what.',
    'Wat wordt beschermd: persoon, samenleving, economie, ecologie, publieke ruimte en normen, digitaal; en waartegen.',
    'Ce qui est protégé : personne, société, économie, écologie, espace public et normes, numérique ; et contre quoi.',
    'Was geschützt wird: Person, Gesellschaft, Wirtschaft, Ökologie, öffentlicher Raum und Normen, Digitales; und wovor.',
    'Hvad der beskyttes: person, samfund, økonomi, økologi, offentligt rum og normer, det digitale; og imod hvad.',
  ],
)

const clusters = section(
  'clusters',
  ['Clusters of phenomena', 'Clusters van fenomenen', 'Clusters de phénomènes', 'Phänomen-Cluster', 'Fænomenklynger'],
  [
    'The phenomena that all governments deal with together, with the direction for each.',
    'De fenomenen die alle regeringen samen aanpakken, met de richting voor elk.',
    'Les phénomènes que tous les gouvernements abordent ensemble, avec l’orientation pour chacun.',
    'Die Phänomene, die alle Regierungen gemeinsam angehen, mit der Richtung für jedes.',
    'De fænomener, som alle regeringer tager fat på sammen, med retningen for hver.',
  ],
)

const commitments = section(
  'commitments_per_government',
  [
    'Commitments per government',
    'Engagementen per regering',
    'Engagements par gouvernement',
    'Zusagen je Regierung',
    'Forpligtelser pr. regering',
  ],
  [
    'What each government does within its own powers, and what it needs from the others.',
    'Wat elke regering binnen de eigen bevoegdheden doet, en wat zij van de andere nodig heeft.',
    'Ce que chaque gouvernement fait dans le cadre de ses compétences, et ce dont il a besoin des autres.',
    'Was jede Regierung im Rahmen ihrer Zuständigkeiten tut und was sie von den anderen braucht.',
    'Hvad hver regering gør inden for egne beføjelser, og hvad den behøver fra de andre.',
  ],
)

const implementation = section(
  'implementation',
  ['Implementation', 'Uitvoering', 'Mise en œuvre', 'Umsetzung', 'Gennemførelse'],
  [
    'How the note becomes plans and agreements at every level, by when and under whose lead.',
    'Hoe de nota op elk niveau in plannen en akkoorden wordt omgezet, tegen wanneer en onder wiens leiding.',
    'Comment la note est traduite en plans et en accords à chaque niveau, pour quand et sous quelle direction.',
    'Wie aus dem Rahmenvermerk auf jeder Ebene Pläne und Vereinbarungen werden, bis wann und unter wessen Leitung.',
    'Hvordan notatet bliver til planer og aftaler på hvert niveau, hvornår og under hvis ledelse.',
  ],
)

const convergence = section(
  'convergence_table',
  ['Convergence table', 'Convergentietabel', 'Tableau de convergence', 'Konvergenztabelle', 'Konvergenstabel'],
  [
    'Annex: where the policies of the federated entities meet the note, phenomenon by phenomenon.',
    'Bijlage: waar het beleid van de deelstaten bij de nota aansluit, fenomeen per fenomeen.',
    'Annexe : où les politiques des entités fédérées rejoignent la note, phénomène par phénomène.',
    'Anlage: wo die Politik der Gliedstaaten mit dem Rahmenvermerk übereinstimmt, Phänomen für Phänomen.',
    'Bilag: hvor delstaternes politik møder notatet, fænomen for fænomen.',
  ],
)

/** Cooperation agreement of 7 January 2014 between State, communities and regions. Justice leads. */
export const frameworkNote: PackPlanKind = {
  code: 'framework_note',
  names: five(
    'Framework note on integral security',
    'Kadernota Integrale Veiligheid (KIV)',
    'Note-cadre de sécurité intégrale (NCSI)',
    'Rahmenvermerk integrale Sicherheit',
    'Rammenotat om helhedsorienteret sikkerhed',
  ),
  level: 'federal',
  issuerKinds: ['ministry', 'federal_government', 'interministerial_conference'],
  durations: [
    { from: '2022-01-01', duration: 'P3Y', basis: 'Framework note 2022-2024' },
    { duration: 'P4Y', basis: 'Framework note 2016-2019' },
  ],
  answers: [],
  parts: threePillars(
    [principles, interests, actorsAndMethod],
    [clusters, transversalThemes, commitments],
    [implementation, requestedDecisions, followUpAndEvaluation, convergence, approval],
  ),
  nesting: makeNestingWithout('municipality_mission', 'regular_work', 'ad_hoc_initiative', 'action'),
  path: frameworkNotePath,
  bindingParts: frameworkNoteBinds,
  extension: frameworkNoteExtension,
  cascade: frameworkNoteCascade,
}
