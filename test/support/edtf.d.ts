declare module 'edtf' {
  /** First and last millisecond of what an EDTF string can mean. */
  export default function edtf(value: string): { readonly min: number; readonly max: number };
}
