/** Words of the Investment (investment). */
export const investment = {
  title: 'Investment',
  audience: '',
  purpose: '',
}
