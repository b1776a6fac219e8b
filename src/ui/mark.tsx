/** Foldaway's mark, a sheet folded twice; the same drawing as public/icons/icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path fill="#3aa088" d="M32 8h88l-24 46H8z" />
      <path fill="#14594a" d="M8 54h88l24 20H32z" />
      <path fill="#7fcdb7" d="M32 74h88l-24 46H8z" />
    </svg>
  );
}
