import { section } from '../section.ts'
import { priorities, transversalThemes } from '../shared-sections-priorities.ts'

export const nationalPhenomena = [
  priorities,
  transversalThemes,
  section(
    'road_traffic',
    ['Road traffic', 'Wegverkeer', 'Circulation routière', 'Straßenverkehr', 'Vejtrafik'],
    [
      'The part on road traffic; it needs the prior opinion of the minister for Mobility.',
      'Het deel over het wegverkeer; het vereist het voorafgaande advies van de minister van Mobiliteit.',
      'La partie relative à la circulation routière ; elle requiert l’avis préalable du ministre de la Mobilité.',
      'Der Teil über den Straßenverkehr; er erfordert die vorherige Stellungnahme des Ministers der Mobilität.',
      'Delen om vejtrafik; den kræver en forudgående udtalelse fra ministeren for mobilitet.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 4' },
  ),
  section(
    'quality_of_policing',
    [
      'Quality of policing',
      'Kwaliteit van de politiezorg',
      'Qualité du travail policier',
      'Qualität der Polizeiarbeit',
      'Politiarbejdets kvalitet',
    ],
    [
      'How both levels keep and improve community-oriented, information-led policing.',
      'Hoe beide niveaus gemeenschapsgerichte en informatiegestuurde politiezorg in stand houden en verbeteren.',
      'Comment les deux niveaux maintiennent et améliorent une police orientée vers la communauté et guidée par l’information.',
      'Wie beide Ebenen eine bürgernahe und informationsgeleitete Polizeiarbeit sichern und verbessern.',
      'Hvordan begge niveauer bevarer og forbedrer et borgernært og informationsbaseret politi.',
    ],
  ),
  section(
    'international_cooperation',
    [
      'International cooperation',
      'Internationale samenwerking',
      'Coopération internationale',
      'Internationale Zusammenarbeit',
      'Internationalt samarbejde',
    ],
    [
      'Which European priorities are taken up, which frameworks with neighbours serve them, and who represents the country.',
      'Welke Europese prioriteiten worden opgenomen, welke kaders met buurlanden ze dienen, en wie het land vertegenwoordigt.',
      'Quelles priorités européennes sont reprises, quels cadres avec les voisins les servent, et qui représente le pays.',
      'Welche europäischen Prioritäten aufgenommen werden, welche Zusammenarbeit mit den Nachbarländern dazu beiträgt und wer das Land vertritt.',
      'Hvilke europæiske prioriteter der tages op, hvilke rammer med naboer der tjener dem, og hvem der repræsenterer landet.',
    ],
  ),
]
