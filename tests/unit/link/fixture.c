/* One of everything that compilers relocate: calls, data, pointers in data, switch tables, weak symbols. */
typedef unsigned long u64;

extern int elsewhere(int);
extern int far_data;
extern int maybe(int) __attribute__((weak));
extern int maybe_data __attribute__((weak));

static int table[64] = {1, 2, 3};
static const char *const names[] = {"a", "b", "c"};
static int counter;
int zeroed[100];
int set = 5;
char big[100000];
__int128 wide;

__attribute__((noinline)) static int local(int x)
{
    counter += x;
    return table[x & 63] + far_data;
}

__attribute__((noinline)) int global(int x)
{
    return local(x) + elsewhere(x) + set;
}

int (*pointer)(int) = global;
int (*local_pointer)(int) = local;
void *weak_pointer = &maybe_data;
int *inside = &table[5];

int choose(int x)
{
    switch (x) {
    case 0:
        return global(1);
    case 1:
        return elsewhere(2);
    case 2:
        return local(3);
    case 3:
        return far_data;
    case 4:
        return counter;
    case 5:
        return zeroed[x];
    case 6:
        return pointer(x);
    case 7:
        return set + 7;
    case 8:
        return names[x & 1][0];
    }
    return 9;
}

u64 literal(void)
{
    return 0x123456789abcdef1ul;
}

double constants(double x)
{
    return x * 3.14159 + 2.71;
}

int weak_or_not(int x)
{
    if (maybe) return maybe(x);
    return maybe_data;
}

int call_weak(int x)
{
    maybe(x);
    return 3 + x;
}

__int128 quad(void)
{
    return wide;
}

char *far_inside(int i)
{
    return &big[i * 2];
}
