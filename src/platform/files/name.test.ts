import { describe, expect, it } from 'vitest'
import { attachmentHeader, getExtension, safeFileName } from './name.ts'

describe('file name', () => {
  it.each([
    ['Note 2026.pdf', 'Note 2026.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\robin\\plan.docx', 'plan.docx'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['\u200Bplan\u0000.pdf', 'plan.pdf'],
    ['..hidden.txt', 'hidden.txt'],
    ['con.txt', '_con.txt'],
    ['<img src=x onerror="alert(1)">.png', '_img src=x onerror=_alert(1)__.png'],
    ['Évaluation – Küste.pdf', 'Évaluation – Küste.pdf'],
  ])('is made safe: %j becomes %j', (given, expected) => {
    expect(safeFileName(given)).toBe(expected)
  })

  it('keeps the extension when it is cut', () => {
    const safeName = safeFileName(`${'é'.repeat(500)}.docx`)!
    expect([...safeName]).toHaveLength(180)
    expect(getExtension(safeName)).toBe('.docx')
  })

  it('is made safe at any length', () => {
    expect(safeFileName(`a${'.'.repeat(2_000_000)}b.pdf`)).toMatch(/^b\.pdf$/)
    expect(safeFileName(`${'é'.repeat(2_000_000)}.docx`)).toMatch(/^é+\.docx$/)
  })

  it.each(['', '   ', '../', '\u202E', '...'])('is refused when no character remains: %j', (given) => {
    expect(safeFileName(given)).toBeUndefined()
  })

  it('is written to a header twice, in ASCII and in full, and cannot break out of it', () => {
    expect(attachmentHeader(`Küste "1"; x='2'.pdf`)).toBe(
      `attachment; filename="K_ste _1_; x='2'.pdf"; filename*=UTF-8''K%C3%BCste%20%221%22%3B%20x%3D%272%27.pdf`,
    )
    expect(attachmentHeader('漢字.pdf')).toMatch(/^[ -~]+$/)
  })
})
