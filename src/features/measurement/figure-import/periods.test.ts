import { describe, expect, it } from 'vitest'
import { makeKnownIndicator, makeMunicipalities, readFileAs } from './read-text.fixture.ts'

const areas = makeMunicipalities(['Burcht', 'Dal', 'Heide'])
const yearly = makeKnownIndicator({ periodType: 'custom' })
const read = (labels: readonly string[], more: Partial<Parameters<typeof readFileAs>[1]> = {}, head = 'Period') =>
  readFileAs(`Area;${head};Crimes\n${labels.map((label) => `Burcht;${label};7`).join('\n')}\n`, {
    ...{ areas, indicator: yearly },
    ...more,
  })
const days = ({ figures }: Awaited<ReturnType<typeof read>>) =>
  figures.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)

describe('Periods of a file', () => {
  it('are split years when the whole column allows it, and the first month is asked', async () => {
    const labels = ['2003/04', '2010/11', '2012/13']
    const asked = await read(labels)
    expect(asked.questions).toMatchObject([
      { subject: 'split_years', options: expect.arrayContaining(['4', '9']), proposal: null },
    ])
    expect(asked.issues.length).toBeGreaterThan(0)
    expect(days(await read(labels, { answers: { split_years: '4' } }))).toEqual([
      '2003-04-01 2004-04-01',
      '2010-04-01 2011-04-01',
      '2012-04-01 2013-04-01',
    ])
  })

  it('are asked when every label may be a month or a year', async () => {
    const labels = ['2003/04', '2004/05', '2005/06']
    const asked = await read(labels)
    expect(asked.questions).toMatchObject([{ subject: 'split_years', options: expect.arrayContaining(['month']) }])
    expect(days(await read(labels, { answers: { split_years: 'month' } }))).toEqual([
      '2003-04-01 2003-05-01',
      '2004-05-01 2004-06-01',
      '2005-06-01 2005-07-01',
    ])
    expect(days(await read(['2003-04'], { answers: { split_years: '7' } }))).toEqual(['2003-07-01 2004-07-01'])
  })

  it('are months without a question when a label can only be a month', async () => {
    const months = await read(['2003/03', '2003/04', '2003/05'])
    expect(months.questions).toEqual([])
    expect(days(months)[1]).toBe('2003-04-01 2003-05-01')
    const odd = await read(['2003/03', '2003/04', '2012/13'])
    expect(odd.issues).toContainEqual(expect.objectContaining({ code: 'PERIOD_UNKNOWN', value: '2012/13', row: 4 }))
  })

  it('propose September for school years, also by the head of the column', async () => {
    expect((await read(['2018/19', '2019/20'], {}, 'Schooljaar')).questions).toMatchObject([{ proposal: '9' }])
    expect((await read(['schooljaar 2018-2019'])).questions).toMatchObject([{ proposal: '9' }])
  })

  it('are faults where the number of a note has run into the label', async () => {
    const { issues, figures } = await read(['1997/98', '1998/992', '1999/00'], { answers: { split_years: '4' } })
    expect(issues).toMatchObject([{ code: 'PERIOD_UNKNOWN', value: '1998/992', row: 3 }])
    expect(figures).toHaveLength(2)
  })

  it('ask for the order of day and month, unless a label decides', async () => {
    const asked = await read(['01/02/2020', '01/03/2020'])
    expect(asked.questions.map(({ subject }) => subject)).toEqual(['date_order', 'date_meaning'])
    const american = { date_order: 'month_first', date_meaning: 'counted' }
    expect(days(await read(['01/02/2020', '01/03/2020'], { answers: american }))).toEqual(['2020-01-01 2021-01-01'])
    const decided = await read(['01/02/2020', '25/03/2020'])
    expect(decided.questions.map(({ subject }) => subject)).toEqual(['date_meaning'])
  })

  it('may be given by their first day', async () => {
    const labels = ['2020-01-01', '2020-02-01', '2020-03-01']
    expect((await read(labels)).questions).toMatchObject([{ subject: 'date_meaning', proposal: 'month' }])
    const monthly = makeKnownIndicator({ periodType: 'month' })
    const months = await read(labels, { indicator: monthly, answers: { date_meaning: 'month' } })
    expect(months.issues).toEqual([])
    expect(days(months)).toEqual(['2020-01-01 2020-02-01', '2020-02-01 2020-03-01', '2020-03-01 2020-04-01'])
    const wrong = await read([...labels, '2020-03-15'], { indicator: monthly, answers: { date_meaning: 'month' } })
    expect(wrong.issues).toMatchObject([{ code: 'PERIOD_UNKNOWN', value: '2020-03-15' }])
  })
})
