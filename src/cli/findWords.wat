;; Finds words of a list in a text in ASCII, sixteen characters at a time. findWords.ts writes the list, the text, and what lies where:
;;
;;   0         4,096 bytes  one bit for every hash of the first four characters of a word of the list
;;   4,096    32,768 bytes  the words by the hash of sixteen characters, sixteen bytes each; empty places end a search
;;   36,864    8,192 bytes  for each of these places, with which letters the next word of the text must begin: one bit a letter
;;   45,056   65,536 bytes  what is found: where words begin, four bytes each
;;   110,592                the text, and after it 48 characters that are in no word
;;
;; Small letters count as large ones: bit 32 is set in all characters, which makes no two different words alike.
(module
  (memory (export "memory") 4)

  ;; Which of sixteen characters are letters, digits or `_`, one bit each.
  (func $wordBits (param $chars v128) (result i32)
    (i8x16.bitmask
      (v128.or
        (v128.or
          (i8x16.lt_u
            (i8x16.sub (v128.or (local.get $chars) (i8x16.splat (i32.const 32))) (i8x16.splat (i32.const 97)))
            (i8x16.splat (i32.const 26)))
          (i8x16.lt_u
            (i8x16.sub (local.get $chars) (i8x16.splat (i32.const 48)))
            (i8x16.splat (i32.const 10))))
        (i8x16.eq (local.get $chars) (i8x16.splat (i32.const 95))))))

  ;; Where the underscores end that stand here.
  (func $afterUnderscores (param $at i32) (result i32)
    (loop $skip
      (if (i32.eq (i32.load8_u (local.get $at)) (i32.const 95))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $skip))))
    (local.get $at))

  ;; Whether the next word begins with one of these letters; between words of a name stand spaces, line ends, `_`, `#`, `>`, `*`, `-`, `(`.
  (func $goesOn (param $at i32) (param $letters i32) (result i32)
    (local $code i32)
    (loop $between
      (local.set $code (i32.load8_u (local.get $at)))
      (if
        (i32.or
          (i32.or
            (i32.or (i32.eq (local.get $code) (i32.const 32)) (i32.eq (local.get $code) (i32.const 45)))
            (i32.or (i32.eq (local.get $code) (i32.const 10)) (i32.eq (local.get $code) (i32.const 13))))
          (i32.or
            (i32.or
              (i32.eq (local.get $code) (i32.const 95))
              (i32.or (i32.eq (local.get $code) (i32.const 9)) (i32.eq (local.get $code) (i32.const 35))))
            (i32.or
              (i32.eq (local.get $code) (i32.const 62))
              (i32.or (i32.eq (local.get $code) (i32.const 42)) (i32.eq (local.get $code) (i32.const 40))))))
        (then
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $between))))
    (local.set $code (i32.sub (i32.or (local.get $code) (i32.const 32)) (i32.const 97)))
    (i32.and
      (i32.lt_u (local.get $code) (i32.const 26))
      (i32.and (i32.shr_u (local.get $letters) (local.get $code)) (i32.const 1))))

  ;; Whether the word here is in the list, or one whose first sixteen characters are. Underscores around a word do not count.
  (func $isListed (param $at i32) (result i32)
    (local $start i32) (local $chars v128) (local $length i32) (local $hash v128) (local $slot i32) (local $letters i32)
    (local.set $start (local.get $at))
    (local.set $at (call $afterUnderscores (local.get $at)))
    (local.set $chars (v128.load (local.get $at)))
    (local.set $length
      (i32.ctz (i32.or (i32.xor (call $wordBits (local.get $chars)) (i32.const -1)) (i32.const 0x10000))))
    (if
      (i32.and
        (i32.ne (local.get $at) (local.get $start))
        (i32.eqz ;; the word ends here
          (i32.and
            (call $wordBits (v128.load (i32.add (local.get $at) (local.get $length))))
            (i32.const 1))))
      (then
        (loop $trim
          (if
            (i32.and
              (i32.ne (local.get $length) (i32.const 0))
              (i32.eq
                (i32.load8_u (i32.sub (i32.add (local.get $at) (local.get $length)) (i32.const 1)))
                (i32.const 95)))
            (then
              (local.set $length (i32.sub (local.get $length) (i32.const 1)))
              (br $trim))))))
    (if (i32.eqz (local.get $length)) (then (return (i32.const 0))))
    ;; Without what follows the word.
    (local.set $chars
      (v128.and
        (v128.or (local.get $chars) (i8x16.splat (i32.const 32)))
        (i8x16.lt_u
          (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
          (i8x16.splat (local.get $length)))))
    (local.set $hash
      (i32x4.mul (local.get $chars) (v128.const i32x4 0x9e3779b1 0x85ebca6b 0xc2b2ae35 0x27d4eb2f)))
    (local.set $slot
      (i32.shr_u
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $hash)) (i32x4.extract_lane 1 (local.get $hash)))
          (i32.add (i32x4.extract_lane 2 (local.get $hash)) (i32x4.extract_lane 3 (local.get $hash))))
        (i32.const 21)))
    (loop $probe
      (local.set $hash (v128.load offset=4096 (i32.shl (local.get $slot) (i32.const 4))))
      (if (i8x16.all_true (i8x16.eq (local.get $hash) (local.get $chars)))
        (then
          (local.set $letters (i32.load offset=36864 (i32.shl (local.get $slot) (i32.const 2))))
          (if (i32.eq (local.get $letters) (i32.const -1)) (then (return (i32.const 1))))
          (return (call $goesOn (i32.add (local.get $at) (local.get $length)) (local.get $letters)))))
      (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (i32.const 2047)))
      (br_if $probe (v128.any_true (local.get $hash))))
    (i32.const 0))

  ;; Whether a word of the list may begin with the four characters here, or with what follows underscores.
  (func $mayBegin (param $at i32) (result i32)
    (local $four i32)
    (local.set $four (i32.or (i32.load (local.get $at)) (i32.const 0x20202020)))
    (if (i32.eq (i32.and (local.get $four) (i32.const 255)) (i32.const 127)) (then (return (i32.const 1))))
    (local.set $four (i32.shr_u (i32.mul (local.get $four) (i32.const 0x9e3779b1)) (i32.const 17)))
    (i32.and
      (i32.shr_u
        (i32.load8_u (i32.shr_u (local.get $four) (i32.const 3)))
        (i32.and (local.get $four) (i32.const 7)))
      (i32.const 1)))

  ;; Writes down where listed words begin in a text so long, as many as there is room for, and says how many; -1 when not all is ASCII.
  (func (export "find") (param $length i32) (result i32)
    (local $block i32) (local $end i32) (local $chars v128) (local $bits i32) (local $before i32)
    (local $starts i32) (local $at i32) (local $found i32)
    (local.set $block (i32.const 110592))
    (local.set $end (i32.add (local.get $block) (local.get $length)))
    (local.set $found (i32.const 45056))
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (local.get $block) (local.get $end)))
        (local.set $chars (v128.load (local.get $block)))
        (if (i8x16.bitmask (local.get $chars)) (then (return (i32.const -1))))
        ;; A word begins where the character before is in none.
        (local.set $bits (call $wordBits (local.get $chars)))
        (local.set $starts
          (i32.and
            (local.get $bits)
            (i32.xor (i32.or (i32.shl (local.get $bits) (i32.const 1)) (local.get $before)) (i32.const -1))))
        (local.set $before (i32.shr_u (local.get $bits) (i32.const 15)))
        (block $none
          (loop $words
            (br_if $none (i32.eqz (local.get $starts)))
            (local.set $at (i32.add (local.get $block) (i32.ctz (local.get $starts))))
            (local.set $starts (i32.and (local.get $starts) (i32.sub (local.get $starts) (i32.const 1))))
            (br_if $words (i32.eqz (call $mayBegin (local.get $at))))
            (br_if $words (i32.eqz (call $isListed (local.get $at))))
            (br_if $done (i32.eq (local.get $found) (i32.const 110592)))
            (i32.store (local.get $found) (i32.sub (local.get $at) (i32.const 110592)))
            (local.set $found (i32.add (local.get $found) (i32.const 4)))
            (br $words)))
        (local.set $block (i32.add (local.get $block) (i32.const 16)))
        (br $blocks)))
    (i32.shr_u (i32.sub (local.get $found) (i32.const 45056)) (i32.const 2))))
